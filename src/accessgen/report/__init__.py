"""From results to what people read: terminal, HTML, JSON, SARIF, JUnit."""
