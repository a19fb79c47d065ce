# Signatory as an image. By itself it keeps its graph in /data; compose.yaml beside it puts a Neo4j next to it.
#
#   docker build --tag signatory .
#   docker run --publish 127.0.0.1:4000:4000 --volume signatory-data:/data signatory

# The newest fix of one long-term version, as with Neo4j in compose.yaml.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: "prepare" would build before the sources are there.
RUN npm ci --ignore-scripts
COPY tsconfig.json vite.config.ts ./
COPY server server
COPY web web
# The build parses the word lists ahead.
COPY seeds seeds
RUN npm run build

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Signatory" \
      org.opencontainers.image.description="Reads press releases and joint statements into a graph of who met whom, who signed what and who promised what." \
      org.opencontainers.image.licenses="MIT"
# A container listens to its network; what of that can be reached from outside is said where it is started.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SIGNATORY_DATA=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE README.md ./
COPY cypher cypher
COPY seeds seeds
COPY server/api/schema server/api/schema
# A volume that is put here takes over the owner.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
# Whether the process answers; whether its database does is at /ready, which is no reason to start it anew.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--min-semi-space-size=64", "--max-semi-space-size=64", "/app/dist/server/signatory.js"]
CMD ["serve"]
