# Compiles with the development dependencies.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
# What tsc keeps for its next run has no next run here.
RUN npm run build && rm dist/.tsbuildinfo

# Serves without them: no compiler, no build tools.
FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY static ./static
COPY views ./views
COPY seeds ./seeds
# The user of the base image; the program's files stay root's, so that it cannot change them.
USER node
EXPOSE 3000
# Ready is more than alive: an index with plans in it.
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# node itself, so that SIGTERM reaches it.
ENTRYPOINT ["node", "dist/main/cli.js"]
CMD ["serve"]
