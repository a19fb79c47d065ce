/** One meeting or agreement as several sources tell it, side by side. It stands in the bar, out of sight, until it is asked for. */
import { comparing, endComparing } from '../state/accounts.ts';
import { Dialog } from '../ui/dialog.tsx';
import { titled } from '../ui/names.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { texts } from '../ui/texts.ts';

const View = onDemand(async () => (await import('./accounts/view.tsx')).AccountsView);

export function AccountsPanel() {
  const now = comparing.value;
  return (
    <Dialog
      wide
      title={now ? texts.accounts.titleOf(titled(now.name)) : texts.accounts.title}
      open={now !== null}
      onClose={endComparing}
    >
      {now && <View />}
    </Dialog>
  );
}
