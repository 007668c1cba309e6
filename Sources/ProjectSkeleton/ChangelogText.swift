import DebianPackage
import Foundation

/// The text of a new changelog (deb-changelog(5)).
struct ChangelogText {
    let package: PackageFacts
    /// Seconds since 1970.
    let date: Int

    var text: String {
        """
        \(package.name) (\(package.version)) unstable; urgency=medium

          * First Debian package.

         -- \(package.maintainer)  \(day)

        """
    }

    /// As `date -R` writes it, in UTC.
    private var day: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss +0000"
        return format.string(from: Date(timeIntervalSince1970: TimeInterval(date)))
    }
}
