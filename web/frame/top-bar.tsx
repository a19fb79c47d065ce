/** Name, search, what is loaded, theme, and the way to the API. */
import { PANELS } from '../panels/index.ts';
import { graphResource } from '../state/graph.ts';
import { showPanel } from '../state/layout.ts';
import { nextTheme, type Theme, theme } from '../state/theme.ts';
import { loadingShown } from '../state/to-load.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { texts } from '../ui/texts.ts';
import { Mark } from './mark.tsx';

const THEME_ICONS: Readonly<Record<Theme, IconName>> = { auto: 'halfMoon', light: 'sun', dark: 'moon' };

export function TopBar() {
  const stats = graphResource.state.value.data;
  const themeName = texts.frame.themes[theme.value];
  return (
    <header class="bar">
      <h1 class="bar-title">
        <a class="bar-name" href="./">
          <Mark />
          <span>{texts.frame.name}</span>
        </a>
      </h1>
      <div class="bar-search">
        {PANELS.filter((panel) => panel.region === 'top').map(({ id, component: Component }) => (
          <Component key={id} />
        ))}
      </div>
      {stats && <p class="bar-stats">{texts.frame.stats(stats.documents, stats.entities, stats.relations)}</p>}
      <div class="bar-tools">
        <button
          type="button"
          class="icon-button"
          title={texts.loading.title}
          aria-label={texts.loading.title}
          onClick={() => {
            loadingShown.value = true;
          }}
        >
          <Icon name="plus" />
        </button>
        <LanguageChoice />
        <button
          type="button"
          class="icon-button"
          title={themeName}
          aria-label={themeName}
          onClick={() => {
            theme.value = nextTheme(theme.value);
          }}
        >
          <Icon name={THEME_ICONS[theme.value]} />
        </button>
        <button
          type="button"
          class="icon-button bar-about"
          title={texts.about.title}
          aria-label={texts.about.title}
          onClick={() => showPanel('about', 'bottom')}
        >
          <Icon name="info" />
        </button>
        <a class="icon-button" href="/graphql" title={texts.frame.graphiqlHint} aria-label={texts.frame.graphiqlHint}>
          <Icon name="braces" />
        </a>
      </div>
    </header>
  );
}
