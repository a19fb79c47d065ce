/** Placeholder of the canvas until it is drawn. */
export const GraphView = () => <section class="graph" />;
