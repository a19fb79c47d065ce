/** Looks and words first: theme and language are chosen before anything is drawn that has them. Then the page starts. */
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/graph.css';
import './styles/print.css';
import { followTheme } from './state/theme.ts';
import { followLanguage } from './ui/texts/languages.ts';

followTheme();
await followLanguage();
await import('./start.tsx');
