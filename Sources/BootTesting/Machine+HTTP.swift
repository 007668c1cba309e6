extension Machine {
    /// Asks a web server in the machine, with the curl of the machine we run on in the machine's network.
    ///
    /// `host` is sent as the Host header instead of the URL's own.
    public func fetch(
        _ url: String, host: String? = nil, limit: Duration = .seconds(10)
    ) async throws(MachineError) -> HTTPAnswer {
        try HostTool.require(.curl)
        let header = host.map { ["--header", "Host: \($0)"] } ?? []
        let words =
            ["curl", "--silent", "--show-error", "--include", "--noproxy", "*"]
            + ["--max-time", "\(limit.components.seconds)"] + header + ["--", url]
        let result = try await HostCommand(
            try entering(.network) + words, limit: limit + .seconds(10), shown: ["curl", url]
        ).run()
        return HTTPAnswer(curl: result)
    }
}
