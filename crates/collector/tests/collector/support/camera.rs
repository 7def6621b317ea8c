//! A camera: reads QR codes out of pictures and out of text.

use quircs::Quirc;

/// How many dots a module is wide in the picture.
const DOTS: usize = 8;
const WHITE: u8 = 255;
const BLACK: u8 = 0;

/// What the code in an SVG picture says, which draws dark squares as `Mx yh1v1h-1z`.
pub fn seen_in_svg(svg: &str) -> String {
    let side = between(svg, "viewBox=\"0 0 ", " ").parse().unwrap();
    let (_, dark) = svg.split_once("fill=\"#000\" d=\"").unwrap();
    let dark = between(dark, "", "\"").split('M').skip(1);
    let dark: Vec<(usize, usize)> = dark
        .map(|square| {
            let (place, rest) = square.split_once('h').unwrap();
            assert_eq!(rest, "1v1h-1z");
            let (column, row) = place.split_once(' ').unwrap();
            (row.parse().unwrap(), column.parse().unwrap())
        })
        .collect();
    read(side, |row, column| dark.contains(&(row, column)))
}

/// What the code in lines of blocks says, where a block is light.
pub fn seen_in_text(text: &str) -> String {
    let lines = text.lines().map(|line| line.chars().collect::<Vec<_>>());
    let lines: Vec<_> = lines
        .filter(|line| !line.is_empty() && line.iter().all(|block| "█▀▄ ".contains(*block)))
        .collect();
    let side = lines[0].len();
    read(side, |row, column| {
        let block = lines[row / 2][column];
        let light = if row % 2 == 0 { "█▀" } else { "█▄" };
        !light.contains(block)
    })
}

fn read(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> String {
    let width = side * DOTS;
    let dots =
        (0..width * width).map(
            |dot| match is_dark(dot / width / DOTS, dot % width / DOTS) {
                true => BLACK,
                false => WHITE,
            },
        );
    let picture: Vec<_> = dots.collect();
    let mut reader = Quirc::new();
    let mut found = reader.identify(width, width, &picture);
    let code = found.next().unwrap().unwrap();
    String::from_utf8(code.decode().unwrap().payload).unwrap()
}

/// What stands in `text` between `before` and `after`.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}
