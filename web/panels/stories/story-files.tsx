/** A story taken away and brought back: as a page of its own, as a file, as an address. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { arrivalFault, changeStory, story } from '../../state/stories.ts';
import { LONGEST, packStory } from '../../stories/address.ts';
import { BOUNDS, EMPTY_STORY, openStory, type StoryFault, storyFile } from '../../stories/story.ts';
import { download } from '../../ui/download.ts';
import { Icon } from '../../ui/icons.tsx';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';

export function StoryFiles() {
  const words = texts.stories;
  const note = useSignal<{ readonly text: string; readonly bad: boolean } | null>(null);
  const busy = useSignal(false);
  const chooser = useRef<HTMLInputElement>(null);
  const isEmpty = story.value.steps.length === 0;
  const say = (text: string, bad = false): void => {
    note.value = { text, bad };
    announce(text);
  };
  const publish = async (): Promise<void> => {
    busy.value = true;
    try {
      const { tellStory } = await import('../../graph/picture/tell.ts');
      const html = await tellStory(story.peek(), new Date(), (done) => {
        note.value = { text: words.publishing(done + 1, story.peek().steps.length), bad: false };
      });
      download(`${fileName()}.html`, 'text/html', html);
      say(words.published);
    } catch {
      say(words.publishFailed, true);
    } finally {
      busy.value = false;
    }
  };
  const share = async (): Promise<void> => {
    const { hash, length } = await packStory(story.peek());
    if (hash === null) return say(words.tooLong(length, LONGEST), true);
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${hash}`);
      say(words.addressCopied);
    } catch {
      location.hash = hash;
      say(words.addressShown);
    }
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > BOUNDS.file * 4) return say(faultText({ what: 'size', found: file.size, most: BOUNDS.file }), true);
    const opened = openStory(await file.text());
    if ('fault' in opened) return say(faultText(opened.fault), true);
    changeStory(opened.story);
    say(words.opened(opened.story.steps.length));
  };
  return (
    <section class="stories-files" aria-label={words.files}>
      <h2 class="caps">{words.files}</h2>
      <button type="button" class="button stories-main" disabled={isEmpty || busy.value} onClick={() => void publish()}>
        <Icon name="external" />
        {words.publish}
      </button>
      <p class="stories-hint">{words.publishHint}</p>
      <div class="stories-row">
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          onClick={() => {
            download(`${fileName()}.story.json`, 'application/json', storyFile(story.peek()));
            say(words.saved);
          }}
        >
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={() => void share()}>
          {words.share}
        </button>
        <button
          type="button"
          class="button"
          disabled={isEmpty && story.value.title === ''}
          onClick={() => changeStory(EMPTY_STORY)}
        >
          {words.clear}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label={words.open}
        onChange={(event) => {
          const input = event.currentTarget;
          void open(input.files?.[0]).finally(() => {
            input.value = '';
          });
        }}
      />
      {arrivalFault.value && !note.value && (
        <p class="stories-note stories-bad" role="alert">
          {faultText(arrivalFault.value)}
        </p>
      )}
      {note.value && (
        <p
          class={note.value.bad ? 'stories-note stories-bad' : 'stories-note'}
          role={note.value.bad ? 'alert' : undefined}
        >
          {note.value.text}
        </p>
      )}
    </section>
  );
}

const fileName = (): string =>
  story
    .peek()
    .title.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'story';

/** What is wrong with a file, in words. */
export function faultText(fault: StoryFault): string {
  const words = texts.stories.faults;
  if (fault.what === 'size' || fault.what === 'count' || fault.what === 'version')
    return words[fault.what](fault.found, fault.most);
  if (fault.what === 'field') return words.field(fault.step, words.fields[fault.field] ?? fault.field, fault.most);
  return words[fault.what];
}
