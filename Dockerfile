# Dandang with a PostgreSQL of your own. Build the product first (modules/launcher/run, or ./mvnw package), then:
#   docker build -t dandang .
# Settings are the environment variables of config/README.md; DANDANG_DB_URL, _USER and _PASSWORD are needed.
FROM eclipse-temurin:17-jre

RUN apt-get update && apt-get install --yes --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data dandang \
 && install --directory --owner=dandang /data

COPY modules/launcher/target/dandang /opt/dandang

ENV DANDANG_HTTP_ADDRESS=0.0.0.0 \
    DANDANG_HTTP_PORT=8080 \
    DANDANG_DATA_DIR=/data \
    DANDANG_DEMO=false \
    DANDANG_LOG_TO=console \
    DANDANG_LOG_FORMAT=json

# Keys, secrets and the server's working files. Keep it: without the keys, sealed fields stay sealed.
VOLUME /data
WORKDIR /data
EXPOSE 8080
USER dandang

HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD curl --fail --silent --output /dev/null "http://127.0.0.1:$DANDANG_HTTP_PORT/health/ready" || exit 1

# The memory follows the container's limit.
ENTRYPOINT ["java", "@/opt/dandang/java.options", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/dandang/dandang.jar"]
