/** Requests before they are read as GraphQL: which are taken from a browser, and what is said of those that cannot be read. */
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError, messageOf } from '../model/errors.ts';
import { toGraphQLError } from './errors.ts';

/**
 * A page of another site may have a browser send what a form can send, without asking us first. So what changes something
 * is taken only with a type or a header of which browsers do ask.
 */
const ASKED_TYPES = /^application\/(?:json|graphql\+json|graphql)\s*(?:;|$)/i;
export const GUARD_HEADERS = ['x-graphql-yoga-csrf', 'graphql-require-preflight', 'apollo-require-preflight'];

export const useRequests = (): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser }) {
    const { headers } = request;
    const asked =
      ASKED_TYPES.test(headers.get('content-type') ?? '') || GUARD_HEADERS.some((name) => headers.get(name));
    if (request.method === 'POST' && !asked)
      throw toGraphQLError(
        new AppError('FORBIDDEN', 'a form of another site could have sent this', {
          where: 'content-type',
          expected: `application/json, or a header ${GUARD_HEADERS[0]} with any value`,
          found: `"${(headers.get('content-type') ?? '').slice(0, 60)}"`,
        }),
      );
    if (!requestParser) return;
    setRequestParser(async (own) => {
      try {
        const params = await requestParser(own);
        if ([params].flat().every((each: unknown) => typeof each === 'object' && each !== null)) return params;
        throw new TypeError('what is asked is to be a JSON object, or a list of them');
      } catch (error) {
        throw error instanceof GraphQLError ? error : unreadable(error);
      }
    });
  },
});

/** The libraries take for granted that variables are JSON and that the map of an upload is one. */
const unreadable = (error: unknown) =>
  new GraphQLError('the request cannot be read', {
    extensions: { code: 'BAD_INPUT', found: messageOf(error).slice(0, 200), http: { status: 400 } },
  });
