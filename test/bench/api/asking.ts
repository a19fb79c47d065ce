/** Asks an API over GraphQL a question, as a client does but for the network; gives the text of the answer. */
export const asking =
  (api: { fetch(url: string, init: RequestInit): Response | Promise<Response> }, query: string) =>
  async (): Promise<string> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
