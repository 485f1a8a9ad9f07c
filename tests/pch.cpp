// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the headers that every test reads; nothing runs here.
int main()
{
    return 0;
}
