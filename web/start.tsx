/** Starts what is on the page: state in step with the address first, so that the first picture is the right one; then the frame; then the data. */
import { render } from 'preact';
import { App } from './app.tsx';
import { offerCommands } from './commands/index.ts';
import { followLeftOut } from './state/explore.ts';
import { followSelection, graphResource } from './state/graph.ts';
import { followSteps } from './state/history.ts';
import { followWidth } from './state/layout.ts';
import { followPlaying } from './state/playing.ts';
import { followStory } from './state/stories.ts';
import { followRest } from './state/time.ts';
import { followTour } from './state/tour.ts';
import { followAddress } from './state/url.ts';

/** Read first: the address is written anew as soon as the view is followed. */
const { hash } = location;

followTour();
followWidth();
followAddress();
followRest();
followPlaying();
followSelection();
followLeftOut();
followSteps();
offerCommands();
followStory();
if (hash.startsWith('#story=')) void import('./stories/arrive.ts').then(({ arrive }) => arrive(hash));
const root = document.getElementById('app');
if (root) render(<App />, root);
graphResource.refresh();
