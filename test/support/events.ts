/** Server-sent events of a GraphQL subscription, read as a client reads them. */

/** The results of a subscription, one after the other, to its end. Throws where the stream breaks off before. */
export async function* eventsOf<Data>(
  response: Response,
): AsyncGenerator<{ data: Data; errors?: { extensions: object }[] }> {
  const text = response.body?.pipeThrough(new TextDecoderStream()) ?? new ReadableStream<string>();
  let buffer = '';
  for await (const piece of text as unknown as AsyncIterable<string>) {
    buffer += piece;
    for (let end = buffer.indexOf('\n\n'); end >= 0; end = buffer.indexOf('\n\n')) {
      const lines = buffer.slice(0, end).split('\n');
      buffer = buffer.slice(end + 2);
      const [event, data] = ['event: ', 'data: '].map((name) =>
        lines.find((line) => line.startsWith(name))?.slice(name.length),
      );
      if (event === 'complete') return;
      if (event === 'next' && data) yield JSON.parse(data);
    }
  }
  throw new Error('the stream broke off');
}
