//! SIGTERM: what has begun is finished, nothing is lost, the exit code is 0.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::support::{Binary, OWN, World, body, key, rows};

/// A request of which the last byte is still to be sent.
fn begun(server: &Binary) -> (TcpStream, String) {
    let address = server.url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let mut body = body().to_string();
    let head = format!(
        "POST /v1/responses HTTP/1.1\r\nhost: {address}\r\norigin: {OWN}\r\n\
         content-type: application/json\r\nidempotency-key: {}\r\ncontent-length: {}\r\n\r\n",
        key(),
        body.len()
    );
    let last = body.split_off(body.len() - 1);
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body.as_bytes()).unwrap();
    (stream, last)
}

#[tokio::test]
async fn a_request_that_has_begun_is_still_stored() {
    let world = World::new();
    let server = Binary::over(&world);
    let (mut stream, last) = begun(&server);
    std::thread::sleep(Duration::from_millis(300));
    server.terminate();
    std::thread::sleep(Duration::from_millis(300));
    stream.write_all(last.as_bytes()).unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 201 "), "{reply}");
    assert_eq!(server.end().0, Some(0));
    assert_eq!(rows(&world).await.len(), 1);
}

#[tokio::test]
async fn after_the_end_all_is_in_the_one_file() {
    let world = World::new();
    let server = Binary::over(&world);
    let (mut stream, last) = begun(&server);
    stream.write_all(last.as_bytes()).unwrap();
    let mut start = [0; 12];
    stream.read_exact(&mut start).unwrap();
    assert_eq!(&start, b"HTTP/1.1 201");
    server.terminate();
    let (code, log) = server.end();
    assert_eq!(code, Some(0), "{log}");
    let files = fs::read_dir(world.path("data")).unwrap();
    let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
    assert_eq!(names, ["ylbc.sqlite3"]);
    assert_eq!(rows(&world).await.len(), 1);
}

#[test]
fn a_request_that_never_ends_does_not_hold_the_server() {
    let world = World::new();
    let server = Binary::over(&world);
    let (_stream, _last) = begun(&server);
    std::thread::sleep(Duration::from_millis(300));
    server.terminate();
    assert_eq!(server.end().0, Some(0));
}
