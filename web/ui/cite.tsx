/** A quoted sentence to take along: as a line of text, or as an entry of BibTeX. */
import { bibtexOf, type CitedDocument } from './bibtex.ts';
import { citationOf } from './citation.ts';
import './cite.css';
import { copyText } from './clipboard.ts';
import { Flyout } from './flyout.tsx';
import { Icon } from './icons.tsx';
import { texts } from './texts.ts';

export const Cite = ({ cited }: { readonly cited: CitedDocument }) => (
  <Flyout icon="quote" name={texts.cite.title}>
    <div class="cite">
      <Form title={texts.cite.plain} action={texts.cite.copyPlain} text={citationOf(cited)} />
      <Form title={texts.cite.bibtex} action={texts.cite.copyBibtex} text={bibtexOf(cited)} code />
    </div>
  </Flyout>
);

interface FormProps {
  readonly title: string;
  readonly action: string;
  readonly text: string;
  readonly code?: boolean;
}

const Form = ({ title, action, text, code = false }: FormProps) => (
  <section>
    <div class="cite-head">
      <h3 class="caps">{title}</h3>
      <button
        type="button"
        class="cite-copy"
        aria-label={action}
        onClick={() => void copyText(text, texts.cite.copied)}
      >
        <Icon name="copy" size={14} />
        {texts.cite.copy}
      </button>
    </div>
    {code ? <pre class="cite-code">{text.trim()}</pre> : <p class="cite-text">{text}</p>}
  </section>
);
