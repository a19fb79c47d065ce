/** The panels of the page: what is listed here is shown. A new panel is a file and a line. */
import type { ComponentType } from 'preact';
import { isComparing } from '../state/compare.ts';
import type { Region } from '../state/layout.ts';
import { onceInFront, onDemand } from '../ui/on-demand.tsx';
import { texts } from '../ui/texts.ts';
import { AboutPanel } from './about.tsx';
import { AccountsPanel } from './accounts.tsx';
import { DetailsPanel } from './details.tsx';
import { KeyboardPanel } from './keyboard.tsx';
import { LoadingPanel } from './loading.tsx';
import { PlayerPanel } from './player.tsx';
import { ReaderPanel } from './reader.tsx';
import { SearchPanel } from './search.tsx';
import { TourPanel } from './tour.tsx';

export interface Panel {
  /** Also what `showPanel(id, region)` takes: `details`, `reader`, `signatures`, `documents`, `about`, `search`. */
  readonly id: string;
  readonly title: string;
  readonly region: Region;
  /** Whether it has a tab now; always, where this is left out. */
  readonly isOffered?: () => boolean;
  readonly component: ComponentType;
}

export const PANELS: readonly Panel[] = [
  { id: 'search', title: texts.search.label, region: 'top', component: SearchPanel },
  { id: 'keyboard', title: texts.keyboard.title, region: 'top', component: KeyboardPanel },
  { id: 'accounts', title: texts.accounts.title, region: 'top', component: AccountsPanel },
  { id: 'tour', title: texts.tour.title, region: 'top', component: TourPanel },
  { id: 'loading', title: texts.loading.title, region: 'top', component: LoadingPanel },
  { id: 'player', title: texts.stories.title, region: 'top', component: PlayerPanel },
  { id: 'details', title: texts.details.title, region: 'right', component: DetailsPanel },
  { id: 'reader', title: texts.reader.title, region: 'right', component: ReaderPanel },
  {
    id: 'ask',
    title: texts.ask.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./ask.tsx')).AskPanel),
  },
  {
    id: 'paths',
    title: texts.paths.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./paths.tsx')).PathsPanel),
  },
  {
    id: 'stories',
    title: texts.stories.title,
    region: 'right',
    component: onceInFront(
      'stories',
      onDemand(async () => (await import('./stories.tsx')).StoriesPanel),
    ),
  },
  {
    id: 'signatures',
    title: texts.signatures.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./signatures.tsx')).SignaturesPanel),
  },
  {
    id: 'agreements',
    title: texts.agreements.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./agreements.tsx')).AgreementsPanel),
  },
  {
    id: 'meetings',
    title: texts.meetings.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./meetings.tsx')).MeetingsPanel),
  },
  {
    id: 'commitments',
    title: texts.commitments.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./commitments.tsx')).CommitmentsPanel),
  },
  {
    id: 'offices',
    title: texts.offices.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./offices.tsx')).OfficesPanel),
  },
  {
    id: 'tenures',
    title: texts.tenures.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./tenures.tsx')).TenuresPanel),
  },
  {
    id: 'documents',
    title: texts.documents.title,
    region: 'bottom',
    component: onDemand(async () => (await import('./documents.tsx')).DocumentsPanel),
  },
  {
    id: 'compare',
    title: texts.compare.title,
    region: 'bottom',
    isOffered: () => isComparing.value,
    component: onDemand(async () => (await import('./compare.tsx')).ComparePanel),
  },
  { id: 'about', title: texts.about.title, region: 'bottom', component: AboutPanel },
];
