/// A date of RFC 5322 as mail programs read it: the weekday may be wrong or missing, the month written out.
struct LooseDate {
    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int
    /// What stands before the comma; empty without one.
    let weekday: Substring
    /// The day's weekday in the date's own zone: 0 for Monday.
    let rightWeekday: Int
    /// `2025-01-31`, in the date's own zone.
    let day: String

    /// The days of a week from Monday on.
    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    init?(_ text: some StringProtocol) {
        var words = Substring(text).split { $0 == " " || $0 == "\t" }
        var weekday: Substring = ""
        if let first = words.first, let comma = first.firstIndex(of: ",") {
            weekday = first[..<comma]
            words[0] = first[first.index(after: comma)...]
            if words[0].isEmpty { words.removeFirst() }
        }
        guard words.count >= 5, let day = Int(words[0]), let year = Int(words[2]),
            let month = Self.months.firstIndex(where: { words[1].lowercased().hasPrefix($0) }).map({ $0 + 1 }),
            let time = Self.time(words[3]), let offset = Self.offset(words[4]),
            (1...31).contains(day), (1970...9999).contains(year)
        else { return nil }
        let days = Self.days(year, month, day)
        seconds = days * 86_400 + time - offset
        self.weekday = weekday
        // 1970-01-01 was a Thursday.
        rightWeekday = (days + 3) % 7
        self.day = "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
    }

    private static func time(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func offset(_ text: Substring) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-", text.count == 5, let digits = Int(text.dropFirst()),
            digits >= 0
        else { return nil }
        let seconds = digits / 100 * 3600 + digits % 100 * 60
        return sign == "-" ? -seconds : seconds
    }

    /// Days since 1970-01-01 in the Gregorian calendar, from whole 400-year cycles that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let yearOfCycle = shifted % 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return shifted / 400 * 146_097 + dayOfCycle - 719_468
    }

    static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
