/** What this is, what is loaded, and the way to the list of keys. */
import type { ComponentChildren } from 'preact';
import { graphResource } from '../state/graph.ts';
import { keyboardShown } from '../state/help.ts';
import { startTour } from '../state/tour.ts';
import { daysText } from '../ui/dates.ts';
import { Icon } from '../ui/icons.tsx';
import { KindIcon } from '../ui/kinds.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { AccuracyTable } from './about/accuracy-table.tsx';
import { CoverageTable } from './about/coverage-table.tsx';
import { LICENCES } from './about/licences.ts';
import './about.css';

export function AboutPanel() {
  const { data, error } = graphResource.state.value;
  return (
    <div class="about">
      <div class="about-lead">
        <p class="about-words">{texts.about.lead}</p>
        <LanguageChoice />
        <button type="button" class="button" onClick={startTour}>
          <Icon name="info" />
          {texts.commands.tour}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            keyboardShown.value = true;
          }}
        >
          <Icon name="keyboard" />
          {texts.about.showKeyboard}
        </button>
      </div>
      {error && !data && <ErrorState error={error} onRetry={graphResource.refresh} />}
      {!error && !data && <Skeleton lines={6} />}
      {data && data.documents === 0 && (
        <EmptyState icon="document" title={texts.about.nothing} hint={texts.about.nothingHint} />
      )}
      {data && data.documents > 0 && (
        <>
          <List title={texts.about.loaded}>
            <Entry name={texts.about.documents} value={texts.count(data.documents)} />
            <Entry name={texts.about.entities} value={texts.count(data.entities)} />
            <Entry name={texts.about.relations} value={texts.count(data.relations)} />
            <Entry name={texts.about.period} value={daysText(data.from, data.to)} />
            <Entry name={texts.about.engine} value={data.engine} />
            <Entry name={texts.about.version} value={data.version} />
          </List>
          <List title={texts.about.byKind}>
            {data.byType.map(({ type, count }) => (
              <Entry
                key={type}
                name={
                  <>
                    <KindIcon kind={type} size={12} />
                    {texts.kindsMany[type]}
                  </>
                }
                value={texts.count(count)}
              />
            ))}
          </List>
        </>
      )}
      <section>
        <h2 class="about-head">{texts.about.accuracy}</h2>
        <AccuracyTable />
      </section>
      {data && data.documents > 0 && (
        <section class="about-wide">
          <h2 class="about-head">{texts.about.coverage}</h2>
          <CoverageTable />
        </section>
      )}
      <section class="about-wide">
        <h2 class="about-head">{texts.about.licences}</h2>
        <p class="about-note">{texts.about.licenceLead}</p>
        <p class="about-note">{LICENCES.map(([name, licence]) => `${name} (${licence})`).join(', ')}</p>
      </section>
    </div>
  );
}

const List = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2 class="about-head">{title}</h2>
    <dl>{children}</dl>
  </section>
);

const Entry = ({ name, value }: { readonly name: ComponentChildren; readonly value: string }) => (
  <div class="about-entry">
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
