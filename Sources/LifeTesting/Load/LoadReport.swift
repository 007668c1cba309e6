/// What the load program counted.
struct LoadReport: Decodable, Sendable {
    /// Requests that were asked.
    let requests: Int
    /// Those that were not answered well, as many as are worth reading.
    let failures: [String]
    /// How many were not answered well.
    let failed: Int
    /// Milliseconds of the slowest good answer.
    let slowest: Double
    /// What the slowest request was.
    let slowestRequest: String
    /// Writes that the application has acknowledged, all since the first load.
    let written: Int
    /// Requests on a connection that nginx had meanwhile closed for being idle, asked again as every browser does.
    let repeated: Int

    enum CodingKeys: String, CodingKey {
        case requests, failures, failed, slowest, written, repeated
        case slowestRequest = "slowest_request"
    }

    /// The figures in a few words.
    var summary: String {
        let writes = written > 0 ? ", \(written) writes acknowledged so far" : ""
        let again = repeated > 0 ? ", \(repeated) asked again on a new connection" : ""
        return
            "\(requests) requests, \(failed) failed\(again)\(writes), slowest answer \(Int(slowest)) ms (\(slowestRequest))"
    }
}
