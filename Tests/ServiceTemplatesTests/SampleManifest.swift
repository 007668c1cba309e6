import DebianPackage
import PackageManifest
import SystemPackage

/// Manifests to render for.
enum SampleManifest {
    /// A package that has all there is to have, with values that quoting must not spoil.
    static func full() throws -> Manifest {
        try manifest(
            frontend: Frontend(folder: "/src/page", build: ["make"], index: "index.html"),
            systemd: SystemdSettings(
                after: ["network.target", "mongod.service"], wants: ["mongod.service"],
                documentation: ["https://example.org/docs?a=1&b=2"], restartSeconds: 10,
                environment: ["GREETING": "50% \"off\" \\ <b>", "ADDRESS": "a & b"], memoryMax: "1G"),
            nginx: NginxSite(
                serverName: "~.", listen: 80, proxy: ["/api/", "/feed/"], clientMaxBodySize: "2m",
                contentSecurityPolicy: "default-src 'self'", accessLog: false),
            environment: "/src/environment",
            files: [
                ExtraFile(
                    source: "/src/token", destination: "/etc/library-desk/token", mode: 0o640, owner: "root",
                    group: "desks", conffile: true),
                ExtraFile(
                    source: "/src/motd", destination: "/usr/share/library-desk/motd", mode: 0o644, owner: "root",
                    group: "root", conffile: false),
            ])
    }

    /// A package without pages, site, settings file and everything else that may be left out.
    static func small() throws -> Manifest {
        try manifest(
            frontend: nil,
            systemd: SystemdSettings(
                after: ["network.target"], wants: [], documentation: [], restartSeconds: 10, environment: [:],
                memoryMax: nil),
            nginx: nil, environment: nil)
    }

    static func manifest(
        frontend: Frontend?, systemd: SystemdSettings, nginx: NginxSite?, environment: FilePath?,
        bind: BindAddress = BindAddress(host: "127.0.0.1", port: 8001), files: [ExtraFile] = []
    ) throws -> Manifest {
        Manifest(
            package: try packageFields(), application: application(environment), frontend: frontend,
            python: PythonRuntime(
                versions: ["3.11", "3.12", "3.13"], lock: "/src/requirements.lock", strip: frontend == nil),
            gunicorn: gunicorn(bind), systemd: systemd, nginx: nginx,
            health: HealthCheck(path: "/api/health", timeout: 60),
            logrotate: LogRotation(frequency: .weekly, keep: 8), files: files, templates: nil, folder: "/src")
    }

    private static func packageFields() throws -> PackageFields {
        PackageFields(
            name: try PackageName("library-desk"), version: try DebianVersion("1.4.0"), section: try Section("web"),
            priority: .optional, maintainer: try Contact("Desk Maintainers <desk@example.org>"), homepage: nil,
            synopsis: "loans & returns", description: "Lends books.", changelog: "/src/changelog",
            copyright: "/src/copyright", lintianOverrides: nil, depends: [], preDepends: [], recommends: [],
            suggests: [], conflicts: [], breaks: [], replaces: [], provides: [])
    }

    private static func application(_ environment: FilePath?) -> Application {
        Application(
            title: "Library Desk & <Co>", prefix: "/opt/library-desk", user: "desk", group: "desks",
            module: "desk.server:app", backend: "/src/backend", exclude: [], environment: environment)
    }

    private static func gunicorn(_ bind: BindAddress) -> GunicornSettings {
        GunicornSettings(
            bind: bind, workers: 8, workerClass: "uvicorn.workers.UvicornWorker", timeout: 120, gracefulTimeout: 30,
            keepAlive: 5, maxRequests: 1000, maxRequestsJitter: 100, preload: true, logLevel: .info)
    }
}
