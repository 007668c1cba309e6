import DebianPackage
import PackageManifest
import SystemPackage

/// Where the parts of an installed package are.
struct TemplateLayout {
    let name: String
    let prefix: String

    init(_ manifest: Manifest) {
        (name, prefix) = (manifest.package.name.text, manifest.application.prefix.string)
    }

    /// The user's home, which holds the service's data.
    var home: String { "/var/lib/\(name)" }
    /// The folder of the logs.
    var logs: String { "/var/log/\(name)" }
    /// The application's settings, in Debian's place for the variables of a service.
    var environmentFile: String { "/etc/default/\(name)" }
    /// The site, where Debian's nginx keeps all of them.
    var site: String { "/etc/nginx/sites-available/\(name)" }
    /// The link that makes nginx read the site.
    var siteLink: String { "/etc/nginx/sites-enabled/\(name)" }
}
