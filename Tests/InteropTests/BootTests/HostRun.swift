import ExternalTools

/// Runs a program of this machine that must succeed.
@discardableResult
func run(_ program: String, _ arguments: [String]) async throws -> ToolOutput {
    try await Tool(.named(program), arguments).run()
}
