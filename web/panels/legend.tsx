/** Kinds and countries: what their shapes and colours mean, and which are shown. */
export const LegendPanel = () => <section class="legend" />;
