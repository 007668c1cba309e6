/// A checked text of the manifest with its place.
struct PlacedText {
    let value: String
    let place: Place
}
