/** Commands of the page: panels, the window of time, theme and language, help. */
import { PANELS } from '../panels/index.ts';
import type { Command } from '../state/commands.ts';
import { keyboardShown } from '../state/help.ts';
import { showPanel } from '../state/layout.ts';
import { togglePlaying } from '../state/playing.ts';
import { THEMES, theme } from '../state/theme.ts';
import { resetWindow, timeWindow } from '../state/time.ts';
import { startTour } from '../state/tour.ts';
import { copyText } from '../ui/clipboard.ts';
import type { IconName } from '../ui/icons.tsx';
import { chooseLanguage, LANGUAGES } from '../ui/texts/languages.ts';
import { texts } from '../ui/texts.ts';

const words = texts.commands;
const PANEL_ICONS: Readonly<Record<string, IconName>> = {
  details: 'details',
  reader: 'book',
  signatures: 'pen',
  documents: 'document',
  about: 'info',
};

/** One for each panel, theme and language, and the rest. */
export const pageCommands = (): readonly Command[] => [
  ...PANELS.filter(({ region }) => region !== 'top').map(
    ({ id, title, region }): Command => ({
      id: `panel-${id}`,
      title: words.open(title),
      also: words.openAlso,
      icon: PANEL_ICONS[id] ?? 'table',
      run: () => showPanel(id, region),
    }),
  ),
  { id: 'play', title: words.play, also: words.playAlso, icon: 'play', run: togglePlaying },
  {
    id: 'all-of-time',
    title: texts.timeline.reset,
    also: words.timeAlso,
    icon: 'reset',
    isOffered: () => timeWindow.value !== null,
    run: resetWindow,
  },
  ...THEMES.map(
    (name): Command => ({
      id: `theme-${name}`,
      title: texts.frame.themes[name],
      also: words.themeAlso,
      icon: name === 'dark' ? 'moon' : name === 'light' ? 'sun' : 'halfMoon',
      isOffered: () => theme.value !== name,
      run: () => {
        theme.value = name;
      },
    }),
  ),
  ...Object.entries(LANGUAGES).map(
    ([code, { name }]): Command => ({
      id: `language-${code}`,
      title: words.language(name),
      also: `${words.languageAlso} ${code}`,
      icon: 'quote',
      isOffered: () => texts.language !== code,
      run: () => chooseLanguage(code),
    }),
  ),
  {
    id: 'copy-address',
    title: words.copyAddress,
    also: words.copyAddressAlso,
    icon: 'copy',
    run: () => void copyText(location.href, words.addressCopied),
  },
  { id: 'tour', title: words.tour, also: words.tourAlso, icon: 'info', run: startTour },
  {
    id: 'keyboard',
    title: texts.about.showKeyboard,
    also: words.keyboardAlso,
    icon: 'keyboard',
    keys: ['?'],
    run: () => {
      keyboardShown.value = true;
    },
  },
  {
    id: 'graphiql',
    title: texts.frame.graphiqlHint,
    also: words.graphiqlAlso,
    icon: 'braces',
    run: () => location.assign('/graphql'),
  },
];
