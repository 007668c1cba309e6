extension TemplateContext {
    /// Every name that a template may use, sorted, whether or not one package has a value for it.
    ///
    /// A name below a list (`nginx.proxies.path`) has its value within the list's section only, where the last part is
    /// enough.
    public static let names: [String] = [
        "application", "application.attribute", "application.backend", "application.bin", "application.config",
        "application.group", "application.home", "application.importName", "application.lib", "application.module",
        "application.prefix", "application.title", "application.user", "application.venv",
        "environmentFile",
        "frontend", "frontend.index", "frontend.root",
        "gunicorn", "gunicorn.accessLog", "gunicorn.address", "gunicorn.bind", "gunicorn.errorLog",
        "gunicorn.gracefulTimeout", "gunicorn.host", "gunicorn.keepAlive", "gunicorn.logLevel", "gunicorn.maxRequests",
        "gunicorn.maxRequestsJitter", "gunicorn.pidFile", "gunicorn.port", "gunicorn.preload", "gunicorn.stopTimeout",
        "gunicorn.timeout", "gunicorn.workerClass", "gunicorn.workers",
        "health", "health.path", "health.timeout", "health.url",
        "logrotate", "logrotate.frequency", "logrotate.keep",
        "logs", "logs.folder",
        "nginx", "nginx.clientMaxBodySize", "nginx.contentSecurityPolicy", "nginx.isSilent", "nginx.link",
        "nginx.listen", "nginx.proxies", "nginx.proxies.path",
        "nginx.serverName", "nginx.site",
        "ownedFiles", "ownedFiles.mode", "ownedFiles.owner", "ownedFiles.path",
        "package", "package.architecture", "package.homepage", "package.maintainer", "package.name",
        "package.synopsis", "package.version",
        "python", "python.isUnstripped", "python.supported", "python.versions",
        "systemd", "systemd.after", "systemd.documentation", "systemd.environment", "systemd.environment.assignment",
        "systemd.memoryMax", "systemd.restartSeconds", "systemd.wants",
    ]
}
