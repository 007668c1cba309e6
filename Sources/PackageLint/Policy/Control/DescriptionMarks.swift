/// Tags that apply to both parts of a description.
enum DescriptionMarks {
    static let tabs = Tag(
        "description-contains-tabs", .error, "The description holds a tab.",
        advice: "Front ends show it at any width. Write spaces.",
        source: "Debian Policy 5.6.13")
    static let oddMark = Tag(
        "odd-mark-in-description", .pedantic, "A comma is not followed by a space.",
        advice: "Write a space behind the comma, or check whether it should be there at all.",
        source: "Developer's Reference 6.2")
    static let template = Tag(
        "description-is-dh_make-template", .error, "The description is still dh_make's template.",
        advice: "Replace the template's words by a description of the package.",
        source: "Debian Policy 3.4")
}
