/** What sources say of one thing: field by field where the API compares, and two texts beside each other. */
import { comparing, comparison, sides, sideTexts } from '../../state/accounts.ts';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { Fields } from './fields.tsx';
import { Side } from './side.tsx';
import '../../ui/field.css';
import './accounts.css';

export function AccountsView() {
  const { data, error } = comparison.state.value;
  const now = comparing.value;
  if (!now) return null;
  if (error) return <ErrorState error={error} onRetry={comparison.refresh} />;
  if (!data) return <Skeleton lines={10} />;
  // Of an agreement the sources tell through the meetings at which it came about.
  const own = data.meetings.filter(({ meeting }) => meeting.id === now.id);
  const meetings = own.length > 0 || now.id.startsWith('meeting/') ? own : data.meetings;
  return (
    <div class="accounts">
      {meetings.map((one) => (
        <Fields key={one.meeting.id} compared={one} documents={data.documents} named={one.meeting.id !== now.id} />
      ))}
      <div class="accounts-sides">
        {sideTexts.map((resource, side) => (
          <Side
            key={side === 0 ? 'first' : 'second'}
            resource={resource}
            subject={now.id}
            documents={data.documents}
            at={sides.value[side as 0 | 1]}
            onChoose={(at) => {
              const [first, second] = sides.value;
              const other = side === 0 ? second : first;
              // The same document on both sides would say nothing: they change places.
              if (at === other) sides.value = [second, first];
              else sides.value = side === 0 ? [at, second] : [first, at];
            }}
          />
        ))}
      </div>
    </div>
  );
}
