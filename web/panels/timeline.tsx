/** Events of each month or year, and the window of time that the graph shows. */
export const TimelinePanel = () => <section class="timeline" />;
