/** Kinds and countries: what their shapes and colours mean, and which are shown. */
import { useSignal } from '@preact/signals';
import './legend.css';
import { ENTITY_TYPES, type EntityType } from '../api/types.ts';
import { against, CHANGES } from '../state/compare.ts';
import { allCountries, chosenCountries, shownTypes, toggleCountry, toggleType } from '../state/filters.ts';
import { countriesLoaded, counts } from '../state/graph.ts';
import { shownWindow } from '../state/time.ts';
import { ChangeMark } from '../ui/change-mark.tsx';
import { windowText } from '../ui/comparison-text.ts';
import { ROLE_KINDS, type Role } from '../ui/kind-looks.ts';
import { KindIcon } from '../ui/kinds.tsx';
import { texts } from '../ui/texts.ts';

/** How many countries are listed before "show more". */
const FIRST_COUNTRIES = 8;

export const LegendPanel = () => (
  <section class="legend" aria-label={texts.legend.title}>
    <h2 class="caps">{texts.legend.kinds}</h2>
    <ul class="legend-kinds">
      {ENTITY_TYPES.map((type) => (
        <KindRow key={type} type={type} />
      ))}
    </ul>
    <Changes />
    <h2 class="caps">{texts.legend.lines}</h2>
    <Lines />
    <Countries />
  </section>
);

function KindRow({ type }: { readonly type: EntityType }) {
  const count = counts.value.get(type) ?? { loaded: 0, seen: 0 };
  const isShown = shownTypes.value.has(type);
  const role = (Object.keys(ROLE_KINDS) as Role[]).find((known) => ROLE_KINDS[known] === type);
  return (
    <li>
      <button
        type="button"
        class="legend-kind"
        aria-pressed={isShown}
        title={texts.legend.seen(count.seen, count.loaded)}
        onClick={() => toggleType(type)}
      >
        <KindIcon kind={type} size={20} />
        <span class="legend-name">{texts.kindsMany[type]}</span>
        <span class="legend-count">{isShown ? texts.count(count.seen) : texts.legend.toAdd(count.loaded)}</span>
      </button>
      {role && (
        <p class="legend-role">
          <KindIcon kind={type} role={role} size={20} />
          <span>{texts.legend[role]}</span>
        </p>
      )}
    </li>
  );
}

const Lines = () => (
  <ul class="legend-lines">
    <li>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        <path class="legend-line" d="M1 5h27" />
        <path class="legend-arrow" d="m27 2 6 3-6 3z" />
      </svg>
      {texts.legend.directed}
    </li>
    <li>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        <path class="legend-line legend-signed" d="M1 5h32" />
      </svg>
      {texts.legend.signed}
    </li>
    <li>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        <path class="legend-line legend-uncertain" d="M1 5h26" />
        <path class="legend-line" fill="none" d="m27 2 5 3-5 3z" />
      </svg>
      {texts.legend.uncertain}
    </li>
    <li>
      <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
        <path class="legend-line legend-inferred" d="M1.5 5h26" />
        <path class="legend-line" fill="none" d="m28 2 4 3-4 3" />
      </svg>
      {texts.legend.inferred}
    </li>
    <li>
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path class="legend-line legend-bundle" d="M1 7h32" />
        <rect class="legend-bundle-mark" x="12" y="1" width="10" height="12" rx="2" />
        <text class="legend-bundle-count" x="17" y="10.500">
          3
        </text>
      </svg>
      {texts.legend.bundle}
    </li>
  </ul>
);

/** What the marks say while two windows are compared. */
function Changes() {
  const [kept, now] = [against.value, shownWindow.value];
  if (!kept || !now) return null;
  const [before, after] = [windowText(kept), windowText(now)];
  return (
    <>
      <h2 class="caps">{texts.compare.title}</h2>
      <ul class="legend-lines legend-changes">
        {CHANGES.map((change) => (
          <li key={change}>
            <svg width="34" height="14" aria-hidden="true">
              <path class={`legend-line legend-${change}`} d={change === 'gone' ? 'M14 7h18m0-4v8' : 'M14 7h19'} />
            </svg>
            <ChangeMark change={change} bare />
            {change === 'kept' ? texts.compare.marks.kept : texts.compare.marks[change](before, after)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Countries() {
  const all = countriesLoaded.value;
  const chosen = chosenCountries.value;
  const unfolded = useSignal(false);
  if (all.length === 0) return null;
  const listed = unfolded.value ? all : all.filter(({ iso2 }, index) => index < FIRST_COUNTRIES || chosen.has(iso2));
  return (
    <>
      <h2 class="caps">{texts.legend.countries}</h2>
      <ul class="legend-countries">
        <li>
          <button type="button" class="chip" aria-pressed={chosen.size === 0} onClick={allCountries}>
            {texts.legend.allCountries}
          </button>
        </li>
        {listed.map(({ iso2, name, count }) => (
          <li key={iso2}>
            <button
              type="button"
              class="chip"
              aria-pressed={chosen.has(iso2)}
              title={texts.legend.ofCountry(count)}
              onClick={() => toggleCountry(iso2)}
            >
              {name}
            </button>
          </li>
        ))}
        {all.length > listed.length && (
          <li>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                unfolded.value = true;
              }}
            >
              {texts.common.showMore(all.length - listed.length)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
