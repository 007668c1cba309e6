/// What the value of a key is (systemd.syntax(7), systemd.exec(5), systemd.time(7)).
enum UnitValueKind: String, Sendable {
    case boolean
    case seconds
    case mode
    case signal
    case count
    case memory
    case limit
    case limitOfBytes
    case tasks
    case percentage
    case weight
    case nice
    case oomScore
    case absolutePaths
    case systemCalls
    case addressFamilies
    case variables
    /// One of the words in ``UnitChoices``.
    case choice
    /// Anything.
    case other

    /// What is expected instead, for a finding.
    var expectation: String {
        switch self {
        case .boolean: "yes or no"
        case .seconds: "a time such as 10, 90s, 5min or infinity"
        case .mode: "an octal mode such as 0750"
        case .signal: "the name of a signal such as SIGTERM"
        case .count: "a number"
        case .memory: "a size such as 512M, a percentage or infinity"
        case .limit: "a number, two of them with a colon between, or infinity"
        case .limitOfBytes: "a size such as 64M, two of them with a colon between, or infinity"
        case .tasks: "a number, a percentage or infinity"
        case .percentage: "a percentage such as 50%"
        case .weight: "a number from 1 to 10000, or idle"
        case .nice: "a number from -20 to 19"
        case .oomScore: "a number from -1000 to 1000"
        case .absolutePaths: "an absolute path"
        case .systemCalls: "a set of system calls such as @system-service"
        case .addressFamilies: "an address family such as AF_INET, AF_INET6 or AF_UNIX"
        case .variables: "NAME=VALUE"
        case .choice, .other: "another word"
        }
    }
}
