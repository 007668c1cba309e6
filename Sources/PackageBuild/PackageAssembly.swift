import Archive
import DebianPackage
import PackageManifest
import SystemPackage

/// Puts everything that the stages made into one package.
struct PackageAssembly {
    let manifest: Manifest
    let layout: PackageLayout
    /// The folder that nginx serves, if there is a frontend.
    let frontend: FilePath?
    /// The folder with the expanded wheels: `common`, `cp311` and so on.
    let wheels: FilePath
    /// The libraries in it.
    let libraries: [BundledLibrary]
    let templates: RenderedTemplates

    /// The tree and its control members.
    func contents(control: ControlParagraph, tree: FileTree) throws -> DebContents {
        DebContents(
            control: control, scripts: templates.scripts, conffiles: try conffiles(), triggers: templates.triggers,
            tree: tree, library: try layout.library)
    }

    /// Everything that is unpacked.
    func tree() throws -> FileTree {
        var stager = PayloadStager()
        try stager.add(
            PayloadFolder(manifest.application.backend, excluded: manifest.application.exclude), at: layout.backend)
        try stager.add(PayloadFolder(wheels), at: layout.library)
        if let frontend { try stager.add(PayloadFolder(frontend), at: layout.frontend) }
        for file in templates.files {
            try stager.add(text: file.text, at: file.path, mode: file.mode, origin: "the template \(file.template)")
        }
        try addLinks(&stager)
        try addDocumentation(&stager)
        try addExtraFiles(&stager)
        return stager.tree
    }

    /// The paths that the seed of this project, and administrators, look for, as links to the one real place.
    private func addLinks(_ stager: inout PayloadStager) throws {
        let origin = "the package's layout"
        let name = manifest.package.name.text
        try stager.add(
            link: layout.configuration.appending("\(name).service"), to: layout.service.string, origin: origin)
        if manifest.nginx != nil {
            try stager.add(link: layout.configuration.appending("nginx.conf"), to: layout.site.string, origin: origin)
        }
        try stager.add(link: layout.logs, to: layout.logTarget, origin: origin)
    }

    private func addDocumentation(_ stager: inout PayloadStager) throws {
        let package = manifest.package
        let changelog = try package.changelog.readText()
        try stager.add(
            bytes: try Gzip.compress(Array(changelog.utf8)), at: layout.documentation.appending("changelog.Debian.gz"),
            origin: package.changelog.string)
        let copyright = try CopyrightFile.text(own: package.copyright.readText(), libraries: libraries)
        try stager.add(
            text: copyright, at: layout.documentation.appending("copyright"), origin: package.copyright.string)
        let own = try package.lintianOverrides?.readText() ?? ""
        try stager.add(
            text: templates.overrides + own, at: layout.overrides, origin: "the template lintian-overrides")
    }

    private func addExtraFiles(_ stager: inout PayloadStager) throws {
        if let environment = manifest.application.environment {
            // Passwords of databases stand in it: root reads it for the service, nobody else does.
            try stager.add(file: environment, at: layout.environment, mode: 0o640)
        }
        for file in manifest.files {
            try stager.add(
                file: file.source, at: InstalledPath(file.destination.string), mode: UInt32(file.mode),
                owner: try owner(of: file))
        }
    }

    /// The owner that stands in the archive.
    ///
    /// The service's own user exists only after the unpacking: postinst sets it.
    private func owner(of file: ExtraFile) throws(BuildError) -> FileOwner {
        let own = [manifest.application.user, manifest.application.group]
        let user = own.contains(file.owner) ? "root" : file.owner
        let group = own.contains(file.group) ? "root" : file.group
        guard let owner = FileOwner(user: user, group: group) else {
            throw .unknownOwner(file.destination, owner: file.owner, group: file.group)
        }
        return owner
    }

    private func conffiles() throws -> [InstalledPath] {
        var paths = [try layout.logRotation]
        if manifest.nginx != nil { paths.append(try layout.site) }
        if manifest.application.environment != nil { paths.append(try layout.environment) }
        return try paths + manifest.files.filter(\.conffile).map { try InstalledPath($0.destination.string) }
    }
}
