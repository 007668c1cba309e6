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
    /// Good answers of the health address.
    let healthy: Int
    /// What the slowest request was.
    let slowestRequest: String
    /// Writes that the application has acknowledged, all since the first load.
    let written: Int
    /// Those of them since this load began.
    let acknowledged: Int
    /// Whether the application has a program that writes.
    let writes: Bool
    /// Requests for what the application loads late.
    let late: Int
    /// Whether the application has a program that asks for it, in this load.
    let loadsLate: Bool
    /// Requests on a connection that nginx had meanwhile closed for being idle, asked again as every browser does.
    let repeated: Int

    enum CodingKeys: String, CodingKey {
        case requests, healthy, failures, failed, slowest, written, repeated, acknowledged, writes, late
        case loadsLate = "loads_late"
        case slowestRequest = "slowest_request"
    }

    /// The figures in a few words.
    var summary: String {
        let writes =
            writes ? ", \(acknowledged) writes acknowledged (\(written) in all)" : ", nothing written: no hook does"
        let late = loadsLate ? ", \(late) loaded late" : ""
        let again = repeated > 0 ? ", \(repeated) asked again on a new connection" : ""
        return
            "\(requests) requests, \(failed) failed\(again)\(writes)\(late), slowest answer \(Int(slowest)) ms (\(slowestRequest))"
    }
}
