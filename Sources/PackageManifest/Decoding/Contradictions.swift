import DebianPackage
import SystemPackage

/// Reports settings that are right each by itself and cannot hold together.
struct Contradictions {
    let parts: ManifestParts
    let document: Document

    init(_ parts: ManifestParts, in document: Document) {
        (self.parts, self.document) = (parts, document)
    }

    /// Checks all that could be read.
    func report() {
        reportDescription()
        reportModule()
        reportFrontend()
        reportPorts()
        reportJitter()
        reportOwnUnits()
        reportDestinations()
        reportExtraFiles()
    }

    private func report(_ section: ManifestSection, _ key: String, _ message: String, _ remedy: String) {
        document.reader(section)?.report(key, message, remedy)
    }

    /// lintian: description-synopsis-is-duplicated.
    private func reportDescription() {
        guard let package = parts.package, package.description.split(separator: "\n").first == package.synopsis[...]
        else {
            return
        }
        report(
            ManifestSchema.package, "description", "it begins with the synopsis",
            "begin with what the synopsis leaves unsaid")
    }

    private func reportModule() {
        guard let application = parts.application, let dotted = application.module.split(separator: ":").first else {
            return
        }
        let path = application.backend.appending(
            dotted.split(separator: ".").map { FilePath.Component(String($0)) }.compactMap { $0 })
        let candidates = [FilePath("\(path).py"), path]
        // Not to be there is what is asked: any error means that no import would find it.
        guard candidates.allSatisfy({ (try? Stat($0)) == nil }) else { return }
        report(
            ManifestSchema.application, "module", "there is no module “\(dotted)” in \(application.backend)",
            "make \(path).py, or mend the name")
    }

    private func reportFrontend() {
        guard let reader = document.reader(ManifestSchema.frontend) else { return }
        guard let nginx = document.reader(ManifestSchema.nginx) else {
            reader.session.faults.report(
                reader.place, "there is a section “frontend” but none “nginx”: nothing would serve the pages",
                "write “nginx:” (all its keys have defaults), or leave the frontend out")
            return
        }
        if parts.nginx?.proxy.contains("/") == true {
            nginx.report(
                "proxy", "“/” passes every address to gunicorn, and the frontend is never shown",
                "write such as “/api/”, or leave the frontend out")
        }
        reportIndex()
    }

    private func reportIndex() {
        guard let frontend = parts.frontend, frontend.build == nil else { return }
        let index = frontend.folder.pushing(FilePath(frontend.index))
        guard (try? Stat(index)) == nil else { return }
        report(
            ManifestSchema.frontend, "index", "\(index) does not exist, and there is no “build” to make it",
            "make the file, or name the one to show")
    }

    private func reportPorts() {
        guard let nginx = parts.nginx, let gunicorn = parts.gunicorn, nginx.listen == gunicorn.bind.port else { return }
        report(
            ManifestSchema.nginx, "listen", "gunicorn listens on port \(nginx.listen) too",
            "write another port here or in gunicorn.bind")
    }

    private func reportJitter() {
        guard let gunicorn = parts.gunicorn, gunicorn.maxRequests == 0, gunicorn.maxRequestsJitter > 0,
            document.reader(ManifestSchema.gunicorn)?.isWritten("max-requests-jitter") == true
        else { return }
        report(
            ManifestSchema.gunicorn, "max-requests-jitter", "max-requests is 0: no worker is ever replaced",
            "leave it out, or write max-requests")
    }

    /// A unit that waits for itself never starts.
    private func reportOwnUnits() {
        guard let name = parts.package?.name, let systemd = parts.systemd else { return }
        let own = "\(name).service"
        for (key, units) in [("after", systemd.after), ("wants", systemd.wants)] where units.contains(own) {
            report(ManifestSchema.systemd, key, "“\(own)” is the service itself", "leave it out")
        }
    }
}
