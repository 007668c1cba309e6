import PackageLint

/// The folder that nginx serves, its index, and the right to read it.
struct NginxRootRule: ServiceRule {
    static let root = Tag(
        "nginx-root-missing", .error, "The site serves a folder that is not there.",
        advice: "Every page is then a 404 or a 500. Correct the path behind root (or alias), or ship the folder.",
        source: "nginx documentation, root")
    static let index = Tag(
        "nginx-index-missing", .error, "The site falls back to a page that is not there.",
        advice: """
            try_files with a missing page turns in circles and answers 500; without an index, / answers 403. Ship the page \
            below root, or correct its name.
            """,
        source: "nginx documentation, try_files, index")
    static let unreadable = Tag(
        "nginx-cannot-read-page", .error, "nginx may not read what it is to serve.",
        advice: "nginx runs as www-data and answers 403. Give files mode 0644 and folders 0755.",
        source: "Debian Policy 10.9")

    static let tags = [root, index, unreadable]

    func check(_ machine: InstalledMachine, _ findings: inout Findings) {
        for site in machine.sites where site.configuration.fault == nil {
            for server in site.configuration.servers { check(server, root: nil, index: nil, site, machine, &findings) }
        }
    }

    private func check(
        _ block: NginxDirective, root: NginxDirective?, index: NginxDirective?, _ site: NginxSite,
        _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let own = block.first("root") ?? block.first("alias")
        let root = own ?? root
        let index = block.first("index") ?? index
        if let own { checkRoot(own, site, machine, &findings) }
        if let folder = Self.folder(root, machine) {
            checkFallback(block, folder, site, machine, &findings)
            if block.name == "server" { checkIndex(block, folder, index, site, machine, &findings) }
        }
        for child in block.all("location") { check(child, root: root, index: index, site, machine, &findings) }
    }

    /// The folder of a root that the package has.
    private static func folder(_ root: NginxDirective?, _ machine: InstalledMachine) -> String? {
        guard let path = root?.arguments.first, let file = machine.package.files.resolve(path), file.isFolder else {
            return nil
        }
        return file.path
    }

    private func checkRoot(
        _ directive: NginxDirective, _ site: NginxSite, _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        guard let path = directive.arguments.first, path.hasPrefix("/") else { return }
        switch machine.files.presence(of: path) {
        case .unknown: break
        case .missing:
            findings.add(
                Self.root, "\(directive.name) \(path)", at: site.path, line: directive.line,
                because: "Neither the package nor its scripts make \(path).")
        case .present:
            guard let place = machine.files.resolve(path) else { return }
            checkRights(place, directive, site, machine, &findings)
        }
    }

    private func checkRights(
        _ place: String, _ directive: NginxDirective, _ site: NginxSite, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        if let folder = machine.closedFolder(above: place + "/.", user: "www-data", group: nil) {
            findings.add(
                Self.unreadable, "/\(folder)", at: folder,
                because: "www-data may not enter /\(folder), below which root lies.")
        }
        for file in machine.package.files.all where file.isBelow(place) && (file.isFile || file.isFolder) {
            let bit: UInt32 = file.isFolder ? 1 : 4
            guard let node = machine.files.node(file.path),
                machine.mode(node, allows: bit, user: "www-data", group: nil) == false
            else { continue }
            findings.add(
                Self.unreadable, "/\(file.path)", at: file.path,
                because: "/\(file.path) belongs to \(node.owner ?? "?"):\(node.group ?? "?") with mode "
                    + "0\(String(node.mode ?? 0, radix: 8)).")
        }
    }

    /// The last word of try_files, where it is a page.
    private func checkFallback(
        _ block: NginxDirective, _ folder: String, _ site: NginxSite, _ machine: InstalledMachine,
        _ findings: inout Findings
    ) {
        for directive in block.all("try_files") {
            guard let last = directive.arguments.last, last.hasPrefix("/"), !last.contains("$"),
                machine.package.files.resolve(folder + last) == nil,
                machine.files.presence(of: "/\(folder)\(last)") == .missing
            else { continue }
            findings.add(
                Self.index, last, at: site.path, line: directive.line,
                because: "try_files falls back to \(last), and there is no /\(folder)\(last).")
        }
    }

    private func checkIndex(
        _ server: NginxDirective, _ folder: String, _ index: NginxDirective?, _ site: NginxSite,
        _ machine: InstalledMachine, _ findings: inout Findings
    ) {
        let first = server.all("location").first { $0.arguments == ["/"] }
        guard first?.first("try_files") == nil, first?.first("proxy_pass") == nil, first?.first("return") == nil,
            first?.first("root") == nil, first?.first("alias") == nil, server.first("try_files") == nil,
            server.first("return") == nil, first?.first("autoindex") == nil
        else { return }
        let names = (first?.first("index") ?? index)?.arguments ?? ["index.html"]
        guard !names.contains(where: { $0.contains("$") || machine.package.files.resolve("\(folder)/\($0)") != nil }),
            names.allSatisfy({ machine.files.presence(of: "/\(folder)/\($0)") == .missing })
        else { return }
        findings.add(
            Self.index, names.joined(separator: " "), at: site.path, line: index?.line ?? server.line,
            because: "/\(folder) has no \(names.joined(separator: " or ")).")
    }
}
