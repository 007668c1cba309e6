import DebianPackage
import PackageManifest
import SystemPackage

/// Where the parts of a package lie on the machine that has it installed.
struct PackageLayout {
    private let name: String
    /// The application's own folder, `/opt/NAME` unless the manifest says otherwise.
    let prefix: InstalledPath

    init(_ manifest: Manifest) throws(DebError) {
        name = manifest.package.name.text
        prefix = try InstalledPath(manifest.application.prefix.string)
    }

    /// The application's code, where gunicorn runs.
    var backend: InstalledPath { get throws(DebError) { try prefix.appending("backend") } }
    /// What nginx serves itself.
    var frontend: InstalledPath { get throws(DebError) { try prefix.appending("frontend/build") } }
    /// The expanded wheels.
    var library: InstalledPath { get throws(DebError) { try prefix.appending("lib") } }
    /// gunicorn's configuration, and links to the other configuration files.
    var configuration: InstalledPath { get throws(DebError) { try prefix.appending("config") } }
    /// The programs that the maintainer scripts run.
    var programs: InstalledPath { get throws(DebError) { try prefix.appending("bin") } }
    /// A link to the one folder of logs.
    var logs: InstalledPath { get throws(DebError) { try prefix.appending("logs") } }

    /// The unit file of the service.
    var service: InstalledPath { get throws(DebError) { try InstalledPath("/usr/lib/systemd/system/\(name).service") } }
    /// The unit file of the socket.
    var socket: InstalledPath { get throws(DebError) { try InstalledPath("/usr/lib/systemd/system/\(name).socket") } }
    /// nginx's site.
    var site: InstalledPath { get throws(DebError) { try InstalledPath("/etc/nginx/sites-available/\(name)") } }
    /// The settings that an administrator edits.
    var environment: InstalledPath { get throws(DebError) { try InstalledPath("/etc/default/\(name)") } }
    /// How the logs are rotated.
    var logRotation: InstalledPath { get throws(DebError) { try InstalledPath("/etc/logrotate.d/\(name)") } }
    /// The package's documentation.
    var documentation: InstalledPath { get throws(DebError) { try InstalledPath("/usr/share/doc/\(name)") } }
    /// The findings of lintian that are as they should be.
    var overrides: InstalledPath { get throws(DebError) { try InstalledPath("/usr/share/lintian/overrides/\(name)") } }
    /// What ``logs`` points to.
    var logTarget: String { "/var/log/\(name)" }
}
