/// What a package says about itself that a test needs to know: its names, paths and addresses.
///
/// All of it is read from the .deb, so that one set of scenarios serves every package that vsdeb builds.
public struct PackageFacts: Equatable, Sendable {
    /// `Package:`.
    public let name: String
    /// `Version:`.
    public let version: String
    /// What apt has to install with it: `Pre-Depends:`, `Depends:` and `Recommends:`, a relation each (Policy 7.1).
    public let relations: [String]
    /// Its members' absolute paths, folders without a slash at the end.
    public let files: [String]
    /// The service unit's name.
    public let service: String
    /// The socket unit's name, if it has one.
    public let socket: String?
    /// The folder of the application, such as /opt/NAME.
    public let prefix: String
    /// The user that the service runs as.
    public let user: String
    /// The words of the unit's `ExecStart=`: gunicorn, its options, the application.
    public let command: [String]
    /// The file of settings that systemd reads for the service, if it has one.
    public let environmentFile: String?
    /// The files that gunicorn writes, in the order of its settings: access log, error log, pid file.
    public let logFiles: [String]
    /// Where a healthy application answers with 200.
    public let healthURL: String
    /// The nginx site, if it has one.
    public let site: NginxSite?

    /// The configuration files that dpkg asks about (deb-conffiles(5)).
    public let conffiles: [String]
    /// The requests after which gunicorn replaces a worker, 0 for never.
    public let maximumRequests: Int

    /// A site of nginx in a package.
    public struct NginxSite: Equatable, Sendable {
        /// The file in sites-available.
        public let file: String
        /// The link in sites-enabled.
        public var link: String { file.replacing("/sites-available/", with: "/sites-enabled/") }
        /// The port of its first `listen`.
        public let port: Int
        /// Whether it serves a page of its own besides passing requests on.
        public let servesPage: Bool
    }

    /// The folder of the service's logs.
    public var logFolder: String { "/var/log/\(name)" }
    /// The folder of the service's data.
    public var dataFolder: String { "/var/lib/\(name)" }
    /// The file of gunicorn's settings, which dpkg replaces after the application's own code.
    public var configuration: String {
        let index = command.firstIndex(of: "--config")
        return index.map { command[$0 + 1] } ?? command[0]
    }
    /// The file that holds gunicorn's process id.
    public var pidFile: String { logFiles.last ?? "\(logFolder)/gunicorn.pid" }
    /// The virtual environment, a link to the one in use.
    public var environment: String { "\(prefix)/venv" }

    /// The port that gunicorn listens on.
    public var port: Int { Int(healthURL.split(separator: "/")[1].split(separator: ":").last ?? "") ?? 80 }

    /// The health address's path.
    public var healthPath: String {
        "/" + healthURL.split(separator: "/").dropFirst(2).joined(separator: "/")
    }
}
