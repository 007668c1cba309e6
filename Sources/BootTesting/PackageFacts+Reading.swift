public import SystemPackage

extension PackageFacts {
    /// Reads a .deb with dpkg-deb(1).
    ///
    /// - Throws: `MachineError.notAService` when the package lacks what every service of vsdeb has.
    public static func read(_ package: FilePath) async throws -> PackageFacts {
        try HostTool.require(.dpkgDeb)
        try Files.requireReadable(package)
        return try await HeldFolder.with("vsdeb-facts") { folder in
            try await HostCommand(["dpkg-deb", "--extract", package.string, folder.string], limit: .seconds(300))
                .run().succeeded()
            let fields = try await HostCommand([
                "dpkg-deb", "--show", "--showformat",
                "${Package}\\n${Version}\\n${Pre-Depends},${Depends},${Recommends}\\n", package.string,
            ]).run().succeeded()
            let paths = try await HostCommand(["find", folder.string, "-mindepth", "1", "-printf", "/%P\\n"])
                .run().succeeded()
            let conffiles = try await HostCommand([
                "sh", "-c", "dpkg-deb --ctrl-tarfile \"$1\" | tar -xO ./conffiles 2>/dev/null || true", "sh",
                package.string,
            ]).run().lines
            let reader = PackageReader(
                package: package, root: folder, files: paths.lines.sorted(), conffiles: conffiles)
            return try reader.facts(fields: fields.standardOutput)
        }
    }
}

/// Looks into an unpacked package.
private struct PackageReader {
    let package: FilePath
    let root: FilePath
    let files: [String]
    let conffiles: [String]

    func facts(fields: String) throws(MachineError) -> PackageFacts {
        let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let unit = try first("a service unit") { $0.contains("/systemd/system/") && $0.hasSuffix(".service") }
        let service = try text(unit)
        let command = try setting("ExecStart", in: service, of: unit).split(separator: " ").map(String.init)
        let workingFolder = FilePath(try setting("WorkingDirectory", in: service, of: unit))
        let configuration = try option("--config", of: command, in: unit)
        return PackageFacts(
            name: lines[0], version: lines[1],
            relations: lines[2].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty },
            files: files,
            service: FilePath(unit).lastComponent?.string ?? unit,
            socket: files.first { $0.contains("/systemd/system/") && $0.hasSuffix(".socket") }
                .flatMap { FilePath($0).lastComponent?.string },
            prefix: workingFolder.removingLastComponent().string,
            user: try setting("User", in: service, of: unit), command: command,
            environmentFile: optional("EnvironmentFile", in: service).map { String($0.drop { $0 == "-" }) },
            logFiles: try ["accesslog", "errorlog", "pidfile"].map { name throws(MachineError) in
                try setting(name, in: try text(configuration), of: configuration)
            },
            healthURL: try healthURL(), site: try site(), conffiles: conffiles,
            maximumRequests: optional("max_requests", in: try text(configuration)).flatMap { Int($0) } ?? 0)
    }

    private func healthURL() throws(MachineError) -> String {
        let file = try first("bin/wait-healthy") { $0.hasSuffix("/bin/wait-healthy") }
        return try setting("URL", in: try text(file), of: file)
    }

    private func site() throws(MachineError) -> PackageFacts.NginxSite? {
        guard let file = files.first(where: { $0.hasPrefix("/etc/nginx/sites-available/") }) else { return nil }
        let lines = try text(file).split(separator: "\n").map { String($0).trimmed }
        let port = lines.first { $0.hasPrefix("listen ") }.flatMap { Int($0.filter(\.isNumber)) }
        return PackageFacts.NginxSite(
            file: file, port: port ?? 80, servesPage: lines.contains { $0.hasPrefix("root ") })
    }

    /// The value of a `NAME=VALUE` or `NAME = "VALUE"` line, the first of that name.
    private func setting(_ name: String, in text: String, of file: String) throws(MachineError) -> String {
        guard let value = optional(name, in: text) else {
            throw .notAService(package, missing: "“\(name)=” in \(file)")
        }
        return value
    }

    private func optional(_ name: String, in text: String) -> String? {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            if parts.count == 2, parts[0] == name { return parts[1].filter { $0 != "\"" } }
        }
        return nil
    }

    private func option(_ name: String, of command: [String], in unit: String) throws(MachineError) -> String {
        guard let index = command.firstIndex(of: name), command.indices.contains(index + 1) else {
            throw .notAService(package, missing: "“\(name)” in the ExecStart= of \(unit)")
        }
        return command[index + 1]
    }

    private func first(_ what: String, where fits: (String) -> Bool) throws(MachineError) -> String {
        guard let file = files.first(where: fits) else { throw .notAService(package, missing: what) }
        return file
    }

    private func text(_ file: String) throws(MachineError) -> String {
        String(decoding: try Files.read(root.appending(String(file.dropFirst()))), as: UTF8.self)
    }
}
