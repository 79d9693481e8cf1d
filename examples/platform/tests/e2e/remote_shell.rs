//! A session over a real socket: whatever is sent comes back, to the last line.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

fn echo_once(listener: TcpListener) {
    let (stream, _) = listener.accept().expect("a client");
    let mut answers = stream.try_clone().expect("a second handle");
    for line in BufReader::new(stream).lines() {
        writeln!(answers, "{}", line.expect("a line")).expect("an answer");
    }
}

/// covers: ORB-R3
#[test]
fn the_last_line_of_a_session_arrives() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = thread::spawn(move || echo_once(listener));
    let mut client = TcpStream::connect(address).expect("a server");
    writeln!(client, "last line").expect("sent");
    client.shutdown(std::net::Shutdown::Write).expect("closed");
    let answer = BufReader::new(client).lines().last().expect("an answer").expect("a line");
    assert_eq!(answer, "last line");
    server.join().expect("the server ends");
}
