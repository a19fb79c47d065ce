/** A gap of a sentence: an entity by name, a publisher from the list, or a time as one writes it. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { KINDS_OF, type Slot } from '../../state/questions/forms.ts';
import { publishersKnown } from '../../state/questions/publishers.ts';
import { fillSlot, question, slotNames, unclear } from '../../state/questions/question.ts';
import { isDay, whenOf } from '../../state/questions/when.ts';
import { EntitySlot } from '../../ui/entity-slot.tsx';
import { texts } from '../../ui/texts.ts';

const words = texts.ask;

export function Gap({ slot, before }: { readonly slot: Slot; readonly before: string }) {
  const value = question.value?.slots[slot.id] ?? null;
  const unknown = unclear.value[slot.id] ?? null;
  const label = words.gap(before, words.kinds[slot.kind]);
  const kinds = KINDS_OF[slot.kind];
  if (kinds)
    return (
      <EntitySlot
        label={label}
        placeholder={words.gaps[slot.kind]}
        chosen={value === null ? null : { id: value, name: slotNames.value.get(value) ?? value }}
        types={kinds}
        unknown={unknown}
        onChoose={(chosen) => fillSlot(slot.id, chosen?.id ?? null, chosen?.name)}
      />
    );
  return (
    <Written
      key={`${value} ${unknown}`}
      slot={slot}
      label={label}
      value={value ?? unknown ?? ''}
      wrong={unknown !== null}
    />
  );
}

interface WrittenProps {
  readonly slot: Slot;
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
}

/** A gap that is written in; what makes no sense in it is marked and not asked. */
function Written({ slot, label, value, wrong }: WrittenProps) {
  const id = useId();
  const isWrong = useSignal(wrong);
  const isPublisher = slot.kind === 'publisher';
  const take = (written: string): void => {
    const text = written.trim();
    const meant = isPublisher ? text : whenOf(text);
    isWrong.value = text !== '' && (!meant || (slot.kind === 'day' && !isDay(meant)));
    if (!isWrong.value) fillSlot(slot.id, meant || null);
  };
  return (
    <>
      <input
        class="slot-box ask-written"
        type="text"
        aria-label={label}
        aria-invalid={isWrong.value || undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        size={isPublisher ? Math.min(34, Math.max(14, value.length + 1)) : 11}
        placeholder={words.gaps[slot.kind]}
        defaultValue={value}
        {...(isPublisher ? { list: id } : {})}
        title={isPublisher ? undefined : words.unclearTime}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {isPublisher && (
        <datalist id={id}>
          {publishersKnown.value.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
