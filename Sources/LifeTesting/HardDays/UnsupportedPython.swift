import BootTesting

/// The new version has no libraries for this server's Python.
struct UnsupportedPython: HardDay {
    func run(_ server: Server) async throws {
        let before = try await server.invocation()
        try await server.life.step("a version without libraries for this Python") {
            let strange = PackageVariant(
                name: "strange-python", suffix: "+vsdeb.strange",
                script: """
                    sed -i 's/^SUPPORTED = .*/SUPPORTED = ["3.1"]/' .\(server.facts.prefix)/bin/venv-bootstrap
                    sed -i '/bin\\/venv-bootstrap$/d' DEBIAN/md5sums
                    """)
            let result = try await server.aptInstall(try await server.life.variants.file(strange))
            try server.expectFailure(result, naming: "has libraries for Python")
        }
        try await server.life.step("the old version goes on serving") { try await server.stillServes(before) }
        try await server.life.step("a version with them completes") {
            try await server.offerNewer()
            try await server.shell(server.installAgain).succeeded()
            try await server.becomesHealthy()
        }
    }
}
