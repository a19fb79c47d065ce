/** The list of keys, on `?`. It stands in the bar, out of sight, so that the key works wherever one is. */
import { useEffect } from 'preact/hooks';
import { keyboardShown } from '../state/help.ts';
import { Dialog } from '../ui/dialog.tsx';
import { texts } from '../ui/texts.ts';
import { isTyping } from '../ui/typing.ts';
import './keyboard.css';

export function KeyboardPanel() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      keyboardShown.value = !keyboardShown.value;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <Dialog
      title={texts.keyboard.title}
      open={keyboardShown.value}
      onClose={() => {
        keyboardShown.value = false;
      }}
    >
      {texts.keyboard.groups.map((group) => (
        <section key={group.title} class="keyboard-group">
          <h3 class="keyboard-title">{group.title}</h3>
          <dl>
            {group.keys.map(({ keys, does }) => (
              <div key={does} class="keyboard-entry">
                <dt>
                  {keys.map((key) => (
                    <kbd key={key} class="keyboard-key">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
