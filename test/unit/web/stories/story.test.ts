import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, packStory, unpackStory } from '../../../../web/stories/address.ts';
import { BOUNDS, openStory, type Story, storyFile } from '../../../../web/stories/story.ts';

const story: Story = {
  title: 'Who signed what',
  steps: [
    { id: '1', title: 'First', text: 'Tô Lâm\n\nand others', view: 'node=person/to-lam' },
    { id: '2', title: '<b>', text: '', view: '' },
  ],
};
const faultOf = (data: unknown): unknown => {
  const opened = openStory(typeof data === 'string' ? data : JSON.stringify(data));
  return 'fault' in opened ? opened.fault : null;
};
const good = { format: 'signatory-story', version: 1, title: '', steps: [] };

describe('a story in a file', () => {
  it('comes back as it was', () => {
    expect(openStory(storyFile(story))).toEqual({ story });
  });

  it.each([
    ['{', { what: 'json' }],
    ['null', { what: 'format' }],
    ['[]', { what: 'format' }],
    [{ title: 'x' }, { what: 'format' }],
    [
      { ...good, version: 2 },
      { what: 'version', found: 2, most: 1 },
    ],
    [
      { ...good, title: 7 },
      { what: 'field', step: 0, field: 'title', most: BOUNDS.title },
    ],
    [{ ...good, steps: {} }, { what: 'steps' }],
    [
      { ...good, steps: [null] },
      { what: 'field', step: 1, field: 'title', most: BOUNDS.title },
    ],
    [
      { ...good, steps: [{ title: 't', text: 'x'.repeat(BOUNDS.text + 1), view: '' }] },
      { what: 'field', step: 1, field: 'text', most: BOUNDS.text },
    ],
    [
      { ...good, steps: Array(101).fill({ title: '', text: '', view: '' }) },
      { what: 'count', found: 101, most: 100 },
    ],
    ['x'.repeat(BOUNDS.file + 1), { what: 'size', found: BOUNDS.file + 1, most: BOUNDS.file }],
  ])('is refused with what is wrong: %#', (data, fault) => {
    expect(faultOf(data)).toEqual(fault);
  });

  it('takes nothing that is not known, and never throws', () => {
    const opened = openStory(
      '{"format":"signatory-story","version":1,"title":"a","__proto__":{"x":1},"steps":[{"title":"","text":"","view":"","more":1}]}',
    );
    expect(opened).toEqual({ story: { title: 'a', steps: [{ id: '1', title: '', text: '', view: '' }] } });
    fc.assert(fc.property(fc.jsonValue(), (data) => void openStory(JSON.stringify(data))));
    fc.assert(fc.property(fc.string(), (text) => void openStory(text)));
  });
});

describe('a story in an address', () => {
  it('comes back as it was', async () => {
    const { hash } = await packStory(story);
    expect(hash).toMatch(/^#story=[\w-]+$/);
    expect(await unpackStory(hash ?? '')).toEqual({ story });
  });

  it('is told to be too long rather than cut', async () => {
    let noise = 1;
    const text = Array.from({ length: 8000 }, () => {
      noise = (noise * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (noise % 90));
    }).join('');
    const { hash, length } = await packStory({ title: '', steps: [{ id: '1', title: '', text, view: text }] });
    expect(hash).toBeNull();
    expect(length).toBeGreaterThan(LONGEST);
  });

  it('is refused where it is broken, or would unpack to more than a story has', async () => {
    expect(await unpackStory('#other')).toBeNull();
    expect(await unpackStory('#story=%%%')).toEqual({ fault: { what: 'json' } });
    expect(await unpackStory('#story=AAAA')).toEqual({ fault: { what: 'json' } });
    expect(await unpackStory(`#story=${'A'.repeat(LONGEST)}`)).toMatchObject({ fault: { what: 'size' } });
    const bomb = new Response(
      new Blob([new Uint8Array(5_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    );
    const packed = Buffer.from(await bomb.arrayBuffer()).toString('base64url');
    expect(packed.length).toBeLessThan(LONGEST);
    expect(await unpackStory(`#story=${packed}`)).toEqual({ fault: { what: 'json' } });
  });
});
