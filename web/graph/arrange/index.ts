/** The arrangements by name. Each keeps the places that nodes have, and gives the same picture for the same graph. */
import { placeNodes } from '../layout.ts';
import { arrangeInCircles } from './circles.ts';
import { arrangeByRank } from './hierarchy.ts';
import type { Arranged, ArrangeRequest } from './request.ts';
import { arrangeByTime } from './time.ts';

export function arrangeNodes(request: ArrangeRequest): Arranged {
  switch (request.arrangement) {
    case 'time':
      return arrangeByTime(request);
    case 'circles':
      return arrangeInCircles(request);
    case 'hierarchy':
      return arrangeByRank(request);
    case 'force':
      return { places: placeNodes(request), frame: null };
  }
}
