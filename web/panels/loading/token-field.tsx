/** The token of the server, kept while the page is open and nowhere else. */
import { token } from '../../state/loading.ts';
import { texts } from '../../ui/texts.ts';

export const TokenField = () => (
  <label class="loading-token">
    <span class="caps">{texts.loading.token}</span>
    <input
      type="password"
      autoComplete="off"
      value={token.value}
      onInput={(event) => {
        token.value = event.currentTarget.value.trim();
      }}
    />
    <small>{texts.loading.tokenHint}</small>
  </label>
);
