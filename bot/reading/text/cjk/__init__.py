"""Japanese and Chinese, which part no words."""
