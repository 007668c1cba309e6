extension ManifestSchema {
    static let gunicorn = ManifestSection(
        "gunicorn", .defaulted,
        [
            ManifestKey(
                "bind", .text(.bindAddress), .value("127.0.0.1:8000"), example: "127.0.0.1:8001",
                "Where the service listens."),
            ManifestKey(
                "workers", .integer(1...1024), .value("8"), example: "8",
                "The most workers; it starts min(processors * 2 + 1, workers)."),
            ManifestKey(
                "worker-class", .text(.dottedName), .value("uvicorn.workers.UvicornWorker"), example: "gthread",
                "The kind of its workers."),
            ManifestKey(
                "timeout", .integer(0...86_400), .value("120"), example: "120",
                "Seconds after which a silent worker is killed; 0 for never."),
            ManifestKey(
                "graceful-timeout", .integer(1...3600), .value("30"), example: "30",
                "Seconds that a worker has to finish its requests when it is told to stop."),
            ManifestKey(
                "keep-alive", .integer(0...3600), .value("5"), example: "5", "Seconds that an idle connection is kept."),
            ManifestKey(
                "max-requests", .integer(0...1_000_000_000), .value("1000"), example: "1000",
                "Requests after which a worker is replaced; 0 for never."),
            ManifestKey(
                "max-requests-jitter", .integer(0...1_000_000_000), .value("100"), example: "100",
                "The most requests that chance adds, so that workers are not replaced all at once."),
            ManifestKey(
                "preload", .boolean, .value("true"), example: "true",
                "Whether the application is loaded once before the workers are forked."),
            ManifestKey(
                "log-level", .text(.choice(LogLevel.self)), .value("info"), example: "info", "How much is logged."),
        ])

    static let systemd = ManifestSection(
        "systemd", .defaulted,
        [
            ManifestKey(
                "after", .list(.unit), .value("[network.target]"), example: "[network.target, postgresql.service]",
                "Units that the service starts after."),
            ManifestKey(
                "wants", .list(.unit), .value("[]"), example: "[postgresql.service]", "Units that are started with it."),
            ManifestKey(
                "documentation", .list(.documentation), .computed("`homepage`, where there is one"),
                example: "[\"https://example.org/library-desk/manual\"]", "Addresses that `systemctl status` shows."),
            ManifestKey(
                "restart-seconds", .integer(0...86_400), .value("10"), example: "10",
                "Seconds before the service is started again after a failure."),
            ManifestKey(
                "environment", .table, .value("{}"), example: "{TZ: Europe/Paris}",
                "Variables of the service that no administrator should need to change."),
            ManifestKey(
                "memory-max", .text(.memoryLimit), .absent, example: "1G", "The limit of its memory (`MemoryMax=`)."),
        ])

    /// Everything from this server, nothing inline, nothing around it.
    private static let standardPolicy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
        connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
        """

    static let nginx = ManifestSection(
        "nginx", .optional,
        [
            ManifestKey(
                "server-name", .text(.serverName), .value("\"~.\""), example: "desk.example.org",
                "The host names that the site answers to; the default matches each that no other site names."),
            ManifestKey("listen", .integer(1...65_535), .value("80"), example: "80", "The port it listens on."),
            ManifestKey(
                "proxy", .list(.addressPath), .computed("`[/api/]` with a frontend, else `[/]`"),
                example: "[/api/, /docs]",
                "The address prefixes that are passed to gunicorn."),
            ManifestKey(
                "client-max-body-size", .text(.nginxSize), .value("1m"), example: "10m", "The largest request body."),
            ManifestKey(
                "content-security-policy", .text(.contentSecurityPolicy), .value("\"\(standardPolicy)\""),
                example: "\"default-src 'self'\"", "What the pages may load (`Content-Security-Policy`)."),
            ManifestKey(
                "access-log", .boolean, .value("true"), example: "false",
                "Whether nginx logs the requests that are passed to gunicorn."),
        ])

    static let health = ManifestSection(
        "health", .defaulted,
        [
            ManifestKey(
                "path", .text(.addressPath), .value("/api/health"), example: "/health",
                "The path that answers 200 when the service serves."),
            ManifestKey(
                "timeout", .integer(1...3600), .value("60"), example: "60",
                "Seconds that a start may take before the installation fails."),
        ])

    static let logrotate = ManifestSection(
        "logrotate", .defaulted,
        [
            ManifestKey(
                "frequency", .text(.choice(LogFrequency.self)), .value("weekly"), example: "daily",
                "How often the logs are rotated."),
            ManifestKey("keep", .integer(1...1000), .value("8"), example: "8", "How many old logs are kept."),
        ])
}
