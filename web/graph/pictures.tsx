/** Takes what is seen away: as a picture, or on paper. */

import { download } from '../ui/download.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { texts } from '../ui/texts.ts';

/** The code that draws pictures comes when one is asked for. */
const take = () => import('./picture/take.ts');
const NAME = 'signatory-graph';

export const Pictures = () => (
  <div class="pictures">
    <p class="flyout-title caps">{texts.pictures.menu}</p>
    <Choice icon="download" name={texts.pictures.png} hint={texts.pictures.pngHint} onPress={savePng} />
    <Choice icon="pen" name={texts.pictures.svg} hint={texts.pictures.svgHint} onPress={saveSvg} />
    <Choice icon="document" name={texts.pictures.print} hint={texts.pictures.printHint} onPress={printPicture} />
  </div>
);

interface ChoiceProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hint: string;
  readonly onPress: () => Promise<void>;
}

const Choice = ({ icon, name, hint, onPress }: ChoiceProps) => (
  <button
    type="button"
    class="pictures-choice"
    onClick={() => {
      onPress().catch(() => announce(texts.pictures.failed));
    }}
  >
    <Icon name={icon} />
    <span>{name}</span>
    <small>{hint}</small>
  </button>
);

async function saveSvg(): Promise<void> {
  download(`${NAME}.svg`, 'image/svg+xml', (await take()).svgNow());
  announce(texts.pictures.saved);
}

async function savePng(): Promise<void> {
  const { pngOf, svgNow } = await take();
  download(`${NAME}.png`, 'image/png', await pngOf(svgNow()));
  announce(texts.pictures.saved);
}

/** On paper the picture stands in the place of the canvas, which is drawn for the screen and its theme. */
async function printPicture(): Promise<void> {
  const { svgNow } = await take();
  const image = new Image();
  image.className = 'print-picture';
  image.alt = texts.pictures.title;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgNow())}`;
  await image.decode();
  document.body.append(image);
  document.documentElement.dataset.print = 'picture';
  try {
    window.print();
  } finally {
    image.remove();
    delete document.documentElement.dataset.print;
  }
}
