import SystemPackage

/// Makes one image: the minimal system with mmdebstrap, a layer by apt in a copy of it.
struct ImageMaker: Sendable {
    let cache: ImageCache
    let recipe: ImageRecipe

    /// Fills `root`, which must not exist yet.
    func make(in root: FilePath) async throws {
        try HostTool.requireRoot()
        cache.report("making the image \(recipe.key) (\(recipe.suite))")
        switch recipe.layer {
        case .bare: try await makeBare(in: root)
        case .downloaded(let relations): try await makeLayer(in: root, relations, ["--download-only"])
        case .installed(let relations): try await makeLayer(in: root, relations, [])
        case .beforeNextDebian(let relations): try await makeLayer(in: root, relations, [], downloadNext)
        }
    }

    private func makeBare(in root: FilePath) async throws {
        try HostTool.require(.mmdebstrap)
        let sources = try await AptSources.ofThisMachine()
        let all = try await mmdebstrap(root, sources, sources.lines(for: recipe.suite))
        if all.isSuccess { return }
        cache.report("no updates and security fixes of \(recipe.suite) to be had; trying its main archive alone")
        try await Files.removeTree(root)
        let main = try await mmdebstrap(root, sources, [sources.mainLine(for: recipe.suite)])
        guard main.isSuccess else {
            throw MachineError.imageFailed(image: recipe.key, lastLines: main.output.lastLines(20))
        }
    }

    private func mmdebstrap(
        _ root: FilePath, _ sources: AptSources, _ lines: [String]
    ) async throws(MachineError) -> CommandResult {
        let certificates = lines.contains { $0.contains(" https:") } ? ["ca-certificates"] : []
        let words =
            ["mmdebstrap", "--variant=minbase"]
            + ["--include=" + (ImageRecipe.packages + certificates).joined(separator: ",")]
            + sources.options.map { "--aptopt=\($0)" }
            + [recipe.suite.codename, root.string] + lines
        return try await HostCommand(words, limit: .seconds(1200)).run()
    }

    /// A copy of the minimal system, in which the suite's own apt fetches what satisfies the relations.
    private func makeLayer(
        in root: FilePath, _ relations: [String], _ options: [String],
        _ finish: (ChrootMachine) async throws -> Void = { _ in }
    ) async throws {
        let bare = try await cache.image(ImageRecipe(recipe.suite))
        try await HostCommand(
            ["cp", "-a", "--reflink=auto", bare.root.string, root.string], limit: .seconds(300)
        ).run().succeeded()
        try await ChrootMachine.with(.folder(root), network: .host) { machine in
            try await satisfy(relations, options, on: machine)
            try await finish(machine)
        }
    }

    /// Sets apt to the next Debian and fetches what its `full-upgrade` will want.
    private func downloadNext(on machine: ChrootMachine) async throws {
        guard let next = recipe.suite.next else { return }
        let sources = try await AptSources.ofThisMachine()
        let updated = try await download(sources.lines(for: next), on: machine)
        if updated.isSuccess { return }
        try await download([sources.mainLine(for: next)], on: machine).succeeded()
    }

    private func download(_ sources: [String], on machine: ChrootMachine) async throws -> CommandResult {
        try await machine.write(sources.joined(separator: "\n") + "\n", to: "/etc/apt/sources.list")
        let script = "apt-get -q update && apt-get -q -y --download-only full-upgrade"
        return try await machine.shell(script, limit: .seconds(1200))
    }

    private func satisfy(_ relations: [String], _ options: [String], on machine: ChrootMachine) async throws {
        try await machine.forbidServiceStarts()
        for words in [["update"], ["satisfy", "--yes"] + options + relations] {
            let result = try await machine.run(["apt-get", "-q"] + words, limit: .seconds(1200))
            guard result.isSuccess else {
                throw MachineError.imageFailed(image: recipe.key, lastLines: result.output.lastLines(20))
            }
        }
        try await machine.allowServiceStarts()
    }
}
