/** The panels of the page: what is listed here is shown. A new panel is a file and a line. */
import type { ComponentType } from 'preact';
import type { Region } from '../state/layout.ts';

export interface Panel {
  /** Also what `showPanel(id, region)` takes: `details`, `reader`, `signatures`, `documents`, `about`, `search`. */
  readonly id: string;
  readonly title: string;
  readonly region: Region;
  readonly component: ComponentType;
}

export const PANELS: readonly Panel[] = [];
