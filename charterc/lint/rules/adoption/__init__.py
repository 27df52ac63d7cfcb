"""Adoptions: does whoever took a charter as their own still say what it says?"""
